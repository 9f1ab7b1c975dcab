import difflib
import hashlib
import random

a = "one\ntwo  x\n\tthree\nfour & <five>\n\nsix\nseven\neight\nnine\nten\n".splitlines(True)
b = "one\ntwo x\n        three\nfour & five\nsix\n\nseven\nnein\neight\nnine\nten\neleven\n".splitlines(True)
for kw, every in zip(({'tabsize': 4}, {'wrapcolumn': 3, 'linejunk': difflib.IS_LINE_JUNK}), (2, 3)):
    for args in ({}, {'context': True, 'numlines': 1}, {'context': True, 'numlines': 0}, {'fromdesc': 'A', 'todesc': 'B'}, {'context': True}, {'numlines': 0})[::every]:
        print(difflib.HtmlDiff(**kw).make_table(a, b, **args))
# output:
#|
#|     <table class="diff" id="difflib_chg_to0__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">one</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to0__1"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap">two&nbsp;<span class="diff_sub">&nbsp;</span>x</td><td class="diff_next"><a href="#difflib_chg_to0__1">n</a></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap">two&nbsp;x</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from0_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;&nbsp;three</span></td><td class="diff_next"></td><td class="diff_header" id="to0_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to0__2"></td><td class="diff_header" id="from0_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;<span class="diff_sub">&lt;</span>five<span class="diff_sub">&gt;</span></td><td class="diff_next"></td><td class="diff_header" id="to0_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;five</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to0_5">5</td><td nowrap="nowrap"><span class="diff_add">six</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from0_5">5</td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to0_6">6</td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to0__2">n</a></td><td class="diff_header" id="from0_6">6</td><td nowrap="nowrap"><span class="diff_sub">six</span></td><td class="diff_next"><a href="#difflib_chg_to0__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to0__3"></td><td class="diff_header" id="from0_7">7</td><td nowrap="nowrap">seven</td><td class="diff_next"></td><td class="diff_header" id="to0_7">7</td><td nowrap="nowrap">seven</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to0__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to0__3">n</a></td><td class="diff_header" id="to0_8">8</td><td nowrap="nowrap"><span class="diff_add">nein</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from0_8">8</td><td nowrap="nowrap">eight</td><td class="diff_next"></td><td class="diff_header" id="to0_9">9</td><td nowrap="nowrap">eight</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from0_9">9</td><td nowrap="nowrap">nine</td><td class="diff_next"></td><td class="diff_header" id="to0_10">10</td><td nowrap="nowrap">nine</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from0_10">10</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to0_11">11</td><td nowrap="nowrap">ten</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_12">12</td><td nowrap="nowrap"><span class="diff_add">eleven</span></td></tr>
#|         </tbody>
#|     </table>
#|
#|     <table class="diff" id="difflib_chg_to1__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to1__0"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="from1_2">2</td><td nowrap="nowrap">two&nbsp;<span class="diff_sub">&nbsp;</span>x</td><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="to1_2">2</td><td nowrap="nowrap">two&nbsp;x</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from1_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;&nbsp;three</span></td><td class="diff_next"></td><td class="diff_header" id="to1_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from1_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;<span class="diff_sub">&lt;</span>five<span class="diff_sub">&gt;</span></td><td class="diff_next"></td><td class="diff_header" id="to1_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;five</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to1_5">5</td><td nowrap="nowrap"><span class="diff_add">six</span></td></tr>
#|         </tbody>        
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to1__1"><a href="#difflib_chg_to1__2">n</a></td><td class="diff_header" id="from1_6">6</td><td nowrap="nowrap"><span class="diff_sub">six</span></td><td class="diff_next"><a href="#difflib_chg_to1__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|         </tbody>        
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to1__2"><a href="#difflib_chg_to1__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to1__3">n</a></td><td class="diff_header" id="to1_8">8</td><td nowrap="nowrap"><span class="diff_add">nein</span></td></tr>
#|         </tbody>        
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to1__3"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="to1_12">12</td><td nowrap="nowrap"><span class="diff_add">eleven</span></td></tr>
#|         </tbody>
#|     </table>
#|
#|     <table class="diff" id="difflib_chg_to2__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to2__0"><a href="#difflib_chg_to2__0">f</a></td><td class="diff_header" id="from2_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to2__0">f</a></td><td class="diff_header" id="to2_1">1</td><td nowrap="nowrap">one</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to2__1"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="from2_2">2</td><td nowrap="nowrap">two&nbsp;<span class="diff_sub">&nbsp;</span>x</td><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="to2_2">2</td><td nowrap="nowrap">two&nbsp;x</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from2_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;&nbsp;three</span></td><td class="diff_next"></td><td class="diff_header" id="to2_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to2__2"></td><td class="diff_header" id="from2_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;<span class="diff_sub">&lt;</span>five<span class="diff_sub">&gt;</span></td><td class="diff_next"></td><td class="diff_header" id="to2_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;five</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to2_5">5</td><td nowrap="nowrap"><span class="diff_add">six</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from2_5">5</td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to2_6">6</td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to2__2">n</a></td><td class="diff_header" id="from2_6">6</td><td nowrap="nowrap"><span class="diff_sub">six</span></td><td class="diff_next"><a href="#difflib_chg_to2__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to2__3"></td><td class="diff_header" id="from2_7">7</td><td nowrap="nowrap">seven</td><td class="diff_next"></td><td class="diff_header" id="to2_7">7</td><td nowrap="nowrap">seven</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to2__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to2__3">n</a></td><td class="diff_header" id="to2_8">8</td><td nowrap="nowrap"><span class="diff_add">nein</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from2_8">8</td><td nowrap="nowrap">eight</td><td class="diff_next"></td><td class="diff_header" id="to2_9">9</td><td nowrap="nowrap">eight</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from2_9">9</td><td nowrap="nowrap">nine</td><td class="diff_next"></td><td class="diff_header" id="to2_10">10</td><td nowrap="nowrap">nine</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from2_10">10</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to2_11">11</td><td nowrap="nowrap">ten</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="to2_12">12</td><td nowrap="nowrap"><span class="diff_add">eleven</span></td></tr>
#|         </tbody>
#|     </table>
#|
#|     <table class="diff" id="difflib_chg_to3__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to3__0"><a href="#difflib_chg_to3__0">f</a></td><td class="diff_header" id="from3_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to3__0">f</a></td><td class="diff_header" id="to3_1">1</td><td nowrap="nowrap">one</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to3__1">n</a></td><td class="diff_header" id="from3_2">2</td><td nowrap="nowrap">two</td><td class="diff_next"><a href="#difflib_chg_to3__1">n</a></td><td class="diff_header" id="to3_2">2</td><td nowrap="nowrap">two</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;<span class="diff_sub">&nbsp;</span>x</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;x</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from3_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;</span></td><td class="diff_next"></td><td class="diff_header" id="to3_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;t</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;t</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">hre</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">hre</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">e</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">e</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from3_4">4</td><td nowrap="nowrap">fou</td><td class="diff_next"></td><td class="diff_header" id="to3_4">4</td><td nowrap="nowrap">fou</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">r&nbsp;&amp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">r&nbsp;&amp;</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to3__1"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;<span class="diff_sub">&lt;</span>f</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;fi</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ive</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ve</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&gt;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to3__2"></td><td class="diff_header" id="from3_5">5</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from3_6">6</td><td nowrap="nowrap">six</td><td class="diff_next"></td><td class="diff_header" id="to3_5">5</td><td nowrap="nowrap">six</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to3__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to3__2">n</a></td><td class="diff_header" id="to3_6">6</td><td nowrap="nowrap"><span class="diff_add">&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from3_7">7</td><td nowrap="nowrap">sev</td><td class="diff_next"></td><td class="diff_header" id="to3_7">7</td><td nowrap="nowrap">sev</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">en</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">en</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to3__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to3__3">n</a></td><td class="diff_header" id="to3_8">8</td><td nowrap="nowrap"><span class="diff_add">nei</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">n</span></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to3__3"></td><td class="diff_header" id="from3_8">8</td><td nowrap="nowrap">eig</td><td class="diff_next"></td><td class="diff_header" id="to3_9">9</td><td nowrap="nowrap">eig</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ht</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ht</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from3_9">9</td><td nowrap="nowrap">nin</td><td class="diff_next"></td><td class="diff_header" id="to3_10">10</td><td nowrap="nowrap">nin</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">e</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">e</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from3_10">10</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to3_11">11</td><td nowrap="nowrap">ten</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header" id="to3_12">12</td><td nowrap="nowrap"><span class="diff_add">ele</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">ven</span></td></tr>
#|         </tbody>
#|     </table>
#|
#|     <table class="diff" id="difflib_chg_to4__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">A</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">B</th></tr></thead>
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to4__0"><a href="#difflib_chg_to4__0">f</a></td><td class="diff_header" id="from4_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to4__0">f</a></td><td class="diff_header" id="to4_1">1</td><td nowrap="nowrap">one</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to4__1">n</a></td><td class="diff_header" id="from4_2">2</td><td nowrap="nowrap">two</td><td class="diff_next"><a href="#difflib_chg_to4__1">n</a></td><td class="diff_header" id="to4_2">2</td><td nowrap="nowrap">two</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;<span class="diff_sub">&nbsp;</span>x</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;x</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from4_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;</span></td><td class="diff_next"></td><td class="diff_header" id="to4_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;t</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;t</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">hre</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">hre</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">e</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">e</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from4_4">4</td><td nowrap="nowrap">fou</td><td class="diff_next"></td><td class="diff_header" id="to4_4">4</td><td nowrap="nowrap">fou</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">r&nbsp;&amp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">r&nbsp;&amp;</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to4__1"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;<span class="diff_sub">&lt;</span>f</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">&nbsp;fi</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ive</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ve</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_sub">&gt;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to4__2"></td><td class="diff_header" id="from4_5">5</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from4_6">6</td><td nowrap="nowrap">six</td><td class="diff_next"></td><td class="diff_header" id="to4_5">5</td><td nowrap="nowrap">six</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to4__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to4__2">n</a></td><td class="diff_header" id="to4_6">6</td><td nowrap="nowrap"><span class="diff_add">&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from4_7">7</td><td nowrap="nowrap">sev</td><td class="diff_next"></td><td class="diff_header" id="to4_7">7</td><td nowrap="nowrap">sev</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">en</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">en</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to4__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to4__3">n</a></td><td class="diff_header" id="to4_8">8</td><td nowrap="nowrap"><span class="diff_add">nei</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">n</span></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to4__3"></td><td class="diff_header" id="from4_8">8</td><td nowrap="nowrap">eig</td><td class="diff_next"></td><td class="diff_header" id="to4_9">9</td><td nowrap="nowrap">eig</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ht</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">ht</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from4_9">9</td><td nowrap="nowrap">nin</td><td class="diff_next"></td><td class="diff_header" id="to4_10">10</td><td nowrap="nowrap">nin</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">e</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">e</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from4_10">10</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to4_11">11</td><td nowrap="nowrap">ten</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td class="diff_header" id="to4_12">12</td><td nowrap="nowrap"><span class="diff_add">ele</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">ven</span></td></tr>
#|         </tbody>
#|     </table>
print(difflib.HtmlDiff().make_file(a, b, 'é', charset='ascii'))
# output:
#|
#| <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
#|           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
#|
#| <html>
#|
#| <head>
#|     <meta http-equiv="Content-Type"
#|           content="text/html; charset=ascii" />
#|     <title></title>
#|     <style type="text/css">
#|         table.diff {font-family:Courier; border:medium;}
#|         .diff_header {background-color:#e0e0e0}
#|         td.diff_header {text-align:right}
#|         .diff_next {background-color:#c0c0c0}
#|         .diff_add {background-color:#aaffaa}
#|         .diff_chg {background-color:#ffff77}
#|         .diff_sub {background-color:#ffaaaa}
#|     </style>
#| </head>
#|
#| <body>
#|     
#|     <table class="diff" id="difflib_chg_to5__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">&#233;</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header"></th></tr></thead>
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to5__0"><a href="#difflib_chg_to5__0">f</a></td><td class="diff_header" id="from5_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to5__0">f</a></td><td class="diff_header" id="to5_1">1</td><td nowrap="nowrap">one</td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to5__1"><a href="#difflib_chg_to5__1">n</a></td><td class="diff_header" id="from5_2">2</td><td nowrap="nowrap">two&nbsp;<span class="diff_sub">&nbsp;</span>x</td><td class="diff_next"><a href="#difflib_chg_to5__1">n</a></td><td class="diff_header" id="to5_2">2</td><td nowrap="nowrap">two&nbsp;x</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from5_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td><td class="diff_next"></td><td class="diff_header" id="to5_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to5__2"></td><td class="diff_header" id="from5_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;<span class="diff_sub">&lt;</span>five<span class="diff_sub">&gt;</span></td><td class="diff_next"></td><td class="diff_header" id="to5_4">4</td><td nowrap="nowrap">four&nbsp;&amp;&nbsp;five</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to5_5">5</td><td nowrap="nowrap"><span class="diff_add">six</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from5_5">5</td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to5_6">6</td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to5__2">n</a></td><td class="diff_header" id="from5_6">6</td><td nowrap="nowrap"><span class="diff_sub">six</span></td><td class="diff_next"><a href="#difflib_chg_to5__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next" id="difflib_chg_to5__3"></td><td class="diff_header" id="from5_7">7</td><td nowrap="nowrap">seven</td><td class="diff_next"></td><td class="diff_header" id="to5_7">7</td><td nowrap="nowrap">seven</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to5__3">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to5__3">n</a></td><td class="diff_header" id="to5_8">8</td><td nowrap="nowrap"><span class="diff_add">nein</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from5_8">8</td><td nowrap="nowrap">eight</td><td class="diff_next"></td><td class="diff_header" id="to5_9">9</td><td nowrap="nowrap">eight</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from5_9">9</td><td nowrap="nowrap">nine</td><td class="diff_next"></td><td class="diff_header" id="to5_10">10</td><td nowrap="nowrap">nine</td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from5_10">10</td><td nowrap="nowrap">ten</td><td class="diff_next"></td><td class="diff_header" id="to5_11">11</td><td nowrap="nowrap">ten</td></tr>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to5__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to5__top">t</a></td><td class="diff_header" id="to5_12">12</td><td nowrap="nowrap"><span class="diff_add">eleven</span></td></tr>
#|         </tbody>
#|     </table>
#|     <table class="diff" summary="Legends">
#|         <tr> <th colspan="2"> Legends </th> </tr>
#|         <tr> <td> <table border="" summary="Colors">
#|                       <tr><th> Colors </th> </tr>
#|                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
#|                       <tr><td class="diff_chg">Changed</td> </tr>
#|                       <tr><td class="diff_sub">Deleted</td> </tr>
#|                   </table></td>
#|              <td> <table border="" summary="Links">
#|                       <tr><th colspan="2"> Links </th> </tr>
#|                       <tr><td>(f)irst change</td> </tr>
#|                       <tr><td>(n)ext change</td> </tr>
#|                       <tr><td>(t)op</td> </tr>
#|                   </table></td> </tr>
#|     </table>
#| </body>
#|
#| </html>
print(difflib.HtmlDiff().make_file([], []))
# output:
#|
#| <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
#|           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
#|
#| <html>
#|
#| <head>
#|     <meta http-equiv="Content-Type"
#|           content="text/html; charset=utf-8" />
#|     <title></title>
#|     <style type="text/css">
#|         table.diff {font-family:Courier; border:medium;}
#|         .diff_header {background-color:#e0e0e0}
#|         td.diff_header {text-align:right}
#|         .diff_next {background-color:#c0c0c0}
#|         .diff_add {background-color:#aaffaa}
#|         .diff_chg {background-color:#ffff77}
#|         .diff_sub {background-color:#ffaaaa}
#|     </style>
#| </head>
#|
#| <body>
#|     
#|     <table class="diff" id="difflib_chg_to6__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to6__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to6__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td></tr>
#|         </tbody>
#|     </table>
#|     <table class="diff" summary="Legends">
#|         <tr> <th colspan="2"> Legends </th> </tr>
#|         <tr> <td> <table border="" summary="Colors">
#|                       <tr><th> Colors </th> </tr>
#|                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
#|                       <tr><td class="diff_chg">Changed</td> </tr>
#|                       <tr><td class="diff_sub">Deleted</td> </tr>
#|                   </table></td>
#|              <td> <table border="" summary="Links">
#|                       <tr><th colspan="2"> Links </th> </tr>
#|                       <tr><td>(f)irst change</td> </tr>
#|                       <tr><td>(n)ext change</td> </tr>
#|                       <tr><td>(t)op</td> </tr>
#|                   </table></td> </tr>
#|     </table>
#| </body>
#|
#| </html>
print(difflib.HtmlDiff().make_table([], [], context=True), difflib.HtmlDiff().make_table(a, a, context=True), difflib.HtmlDiff().make_table(a, []), difflib.HtmlDiff().make_table([], b))
# output:
#|
#|     <table class="diff" id="difflib_chg_to7__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to7__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to7__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>
#|         </tbody>
#|     </table> 
#|     <table class="diff" id="difflib_chg_to8__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next"><a href="#difflib_chg_to8__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to8__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>
#|         </tbody>
#|     </table> 
#|     <table class="diff" id="difflib_chg_to9__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to9__0"><a href="#difflib_chg_to9__top">t</a></td><td class="diff_header" id="from9_1">1</td><td nowrap="nowrap"><span class="diff_sub">one</span></td><td class="diff_next"><a href="#difflib_chg_to9__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_2">2</td><td nowrap="nowrap"><span class="diff_sub">two&nbsp;&nbsp;x</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_3">3</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_4">4</td><td nowrap="nowrap"><span class="diff_sub">four&nbsp;&amp;&nbsp;&lt;five&gt;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_5">5</td><td nowrap="nowrap"><span class="diff_sub">&nbsp;</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_6">6</td><td nowrap="nowrap"><span class="diff_sub">six</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_7">7</td><td nowrap="nowrap"><span class="diff_sub">seven</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_8">8</td><td nowrap="nowrap"><span class="diff_sub">eight</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_9">9</td><td nowrap="nowrap"><span class="diff_sub">nine</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header" id="from9_10">10</td><td nowrap="nowrap"><span class="diff_sub">ten</span></td><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td></tr>
#|         </tbody>
#|     </table> 
#|     <table class="diff" id="difflib_chg_to10__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to10__0"><a href="#difflib_chg_to10__top">t</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to10__top">t</a></td><td class="diff_header" id="to10_1">1</td><td nowrap="nowrap"><span class="diff_add">one</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_2">2</td><td nowrap="nowrap"><span class="diff_add">two&nbsp;x</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;three</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_4">4</td><td nowrap="nowrap"><span class="diff_add">four&nbsp;&amp;&nbsp;five</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_5">5</td><td nowrap="nowrap"><span class="diff_add">six</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_6">6</td><td nowrap="nowrap"><span class="diff_add">&nbsp;</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_7">7</td><td nowrap="nowrap"><span class="diff_add">seven</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_8">8</td><td nowrap="nowrap"><span class="diff_add">nein</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_9">9</td><td nowrap="nowrap"><span class="diff_add">eight</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_10">10</td><td nowrap="nowrap"><span class="diff_add">nine</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_11">11</td><td nowrap="nowrap"><span class="diff_add">ten</span></td></tr>
#|             <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to10_12">12</td><td nowrap="nowrap"><span class="diff_add">eleven</span></td></tr>
#|         </tbody>
#|     </table>
random.seed(5)
h = []
for i in range(60):
    words = ["alpha beta gamma", "alpha beta", "delta", "delta epsilon", "", "zeta eta theta iota", "kappa", "lambda mu", " x", "\ty"]
    x = [random.choice(words) + random.choice(["", "", " z", "q"]) for _ in range(random.randrange(12))]
    y = [random.choice([w, w, w[::-1], w + "!", random.choice(words)]) for w in x if random.random() < .8]
    if random.random() < .5:
        y.insert(random.randrange(len(y) + 1), random.choice(words))
    t = difflib.HtmlDiff(wrapcolumn=random.choice([None, 5, 12])).make_table(x, y, context=random.random() < .5, numlines=random.randrange(4))
    h.append(hashlib.md5(t.encode()).hexdigest()[:6])
print(' '.join(h))
# output:
#| f37e1f be36c6 a5d36f bdf0a3 24d109 566e97 baef0c a3dcb0 daaf5f 3f744a 54eb47 a9cdfd f0a734 5242d4 20bcc7 b9b778 c987d1 400587 ba9694 6e49c2 e406a0 a5937f f5cedb e542e6 8c1184 fec69a 29f210 72b7fd 8587f4 1a97a3 e76dd0 cf0ba1 caf7fc a41699 5fd1b5 653f94 cb1322 28b6e9 b26404 72b890 d3e525 b1c1c0 5dc0b3 bf055a 299938 49562e 7038ab 7fe946 40292e 6fff9f 3ce4c2 23f226 75093d 925489 b2a09f 0b94af 6b68f5 f4a297 4fe886 14820d


class Mine(difflib.HtmlDiff):
    _styles = 'none'
    _legend = ''


print(Mine().make_file(['a'], ['b']))
# output:
#|
#| <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
#|           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
#|
#| <html>
#|
#| <head>
#|     <meta http-equiv="Content-Type"
#|           content="text/html; charset=utf-8" />
#|     <title></title>
#|     <style type="text/css">none
#|     </style>
#| </head>
#|
#| <body>
#|     
#|     <table class="diff" id="difflib_chg_to71__top"
#|            cellspacing="0" cellpadding="0" rules="groups" >
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#|         
#|         <tbody>
#|             <tr><td class="diff_next" id="difflib_chg_to71__0"><a href="#difflib_chg_to71__top">t</a></td><td class="diff_header" id="from71_1">1</td><td nowrap="nowrap"><span class="diff_sub">a</span></td><td class="diff_next"><a href="#difflib_chg_to71__top">t</a></td><td class="diff_header" id="to71_1">1</td><td nowrap="nowrap"><span class="diff_add">b</span></td></tr>
#|         </tbody>
#|     </table>
#| </body>
#|
#| </html>
print(difflib.HtmlDiff)  # expect: <class 'difflib.HtmlDiff'>
