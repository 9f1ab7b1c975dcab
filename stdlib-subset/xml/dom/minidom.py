"""Nodes of documents in memory (DOM level 1 and parts of 2), and a reader that makes them.

The reader is that of `xml.etree.ElementTree`; nothing outside the document is read, and a document
type has no entities and notations.
"""

import io
import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE
from xml.sax.expatreader import Events as _Events, split as _split


class Node(xml.dom.Node):
    namespaceURI = None
    parentNode = None
    ownerDocument = None
    nextSibling = None
    previousSibling = None

    prefix = EMPTY_PREFIX

    # Renamed to a name that has no namespace.
    _plain = False

    def __bool__(self):
        return True

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        writer = io.StringIO()
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, "", indent, newl, encoding, standalone)
        else:
            self.writexml(writer, "", indent, newl)
        text = writer.getvalue()
        return text if encoding is None else text.encode(encoding, "xmlcharrefreplace")

    def hasChildNodes(self):
        return bool(self.childNodes)

    @property
    def firstChild(self):
        """First child node, or None."""
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        """Last child node, or None."""
        return self.childNodes[-1] if self.childNodes else None

    @property
    def localName(self):
        """Namespace-local name of this node."""
        return None

    def _checked(self, node):
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr(f"{node!r} cannot be child of {self!r}")

    def _place(self, child):
        for at, node in enumerate(self.childNodes):
            if node is child:
                return at
        return None

    def _link(self):
        """Tells the children who stands beside them."""
        before = None
        for node in self.childNodes:
            node.previousSibling = before
            node.nextSibling = None
            if before is not None:
                before.nextSibling = node
            before = node

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._checked(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            return self.appendChild(newChild)
        at = self._place(refChild)
        if at is None:
            raise xml.dom.NotFoundErr()
        self.childNodes.insert(at, newChild)
        before = refChild.previousSibling
        newChild.nextSibling, newChild.previousSibling = refChild, before
        refChild.previousSibling = newChild
        if before is not None:
            before.nextSibling = newChild
        newChild.parentNode = self
        return newChild

    def appendChild(self, node):
        if node.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._checked(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self._append(node)
        node.nextSibling = None
        return node

    def _append(self, node):
        children = self.childNodes
        if children:
            children[-1].nextSibling = node
            node.previousSibling = children[-1]
        children.append(node)
        node.parentNode = self

    def replaceChild(self, newChild, oldChild):
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            after = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, after)
        self._checked(newChild)
        if newChild is oldChild:
            return None
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        at = self._place(oldChild)
        if at is None:
            raise xml.dom.NotFoundErr()
        self.childNodes[at] = newChild
        newChild.parentNode = self
        oldChild.parentNode = None
        before, after = oldChild.previousSibling, oldChild.nextSibling
        newChild.previousSibling, newChild.nextSibling = before, after
        oldChild.previousSibling = oldChild.nextSibling = None
        if before is not None:
            before.nextSibling = newChild
        if after is not None:
            after.previousSibling = newChild
        return oldChild

    def removeChild(self, oldChild):
        at = self._place(oldChild)
        if at is None:
            raise xml.dom.NotFoundErr()
        del self.childNodes[at]
        before, after = oldChild.previousSibling, oldChild.nextSibling
        if after is not None:
            after.previousSibling = before
        if before is not None:
            before.nextSibling = after
        oldChild.nextSibling = oldChild.previousSibling = None
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
            kept.append(child)
            if child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
        self.childNodes[:] = kept
        self._link()

    def cloneNode(self, deep):
        return _clone(self, deep, self.ownerDocument or self)

    def isSupported(self, feature, version):
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def isSameNode(self, other):
        return self is other

    def getInterface(self, feature):
        return self if self.isSupported(feature, None) else None

    _user_data = None

    def getUserData(self, key):
        return (self._user_data or {}).get(key, (None, None))[0]

    def setUserData(self, key, data, handler):
        if self._user_data is None:
            self._user_data = {}
        old = self._user_data.get(key, (None, None))[0]
        if data is None:
            self._user_data.pop(key, None)
        else:
            self._user_data[key] = data, handler
        return old

    def _tell(self, operation, src, dst):
        for key, (data, handler) in list((self._user_data or {}).items()):
            if handler is not None:
                handler.handle(operation, key, data, src, dst)

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        if self.childNodes:
            for child in self.childNodes:
                child.unlink()
            self.childNodes = NodeList()
        self.previousSibling = self.nextSibling = None

    def __enter__(self):
        return self

    def __exit__(self, et, ev, tb):
        self.unlink()


def _write_data(writer, data):
    "Writes datachars to writer."
    if data:
        data = data.replace("&", "&amp;").replace("<", "&lt;")
        writer.write(data.replace('"', "&quot;").replace(">", "&gt;"))


class NodeList(list):
    __slots__ = ()

    def item(self, index):
        return self[index] if 0 <= index < len(self) else None

    @property
    def length(self):
        """The number of nodes in the NodeList."""
        return len(self)


class EmptyNodeList(tuple):
    __slots__ = ()

    def __add__(self, other):
        made = NodeList()
        made.extend(other)
        return made

    __radd__ = __add__

    def item(self, index):
        return None

    @property
    def length(self):
        """The number of nodes in the NodeList."""
        return 0


def _by_name(parent, name, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if name == "*" or node.tagName == name:
                found.append(node)
            _by_name(node, name, found)
    return found


def _by_full_name(parent, uri, local, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if ((local == "*" or node.localName == local)
                    and (uri == "*" or node.namespaceURI == uri)):
                found.append(node)
            _by_full_name(node, uri, local, found)
    return found


class DocumentFragment(Node):
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = "#document-fragment"
    nodeValue = None
    attributes = None
    parentNode = None
    _child_node_types = (Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE,
                         Node.ENTITY_REFERENCE_NODE, Node.PROCESSING_INSTRUCTION_NODE,
                         Node.COMMENT_NODE, Node.NOTATION_NODE)

    def __init__(self):
        self.childNodes = NodeList()


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE
    attributes = None
    specified = False
    ownerElement = None
    _is_id = False
    _child_node_types = (Node.TEXT_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.ownerElement = None
        self._name = qName
        self.namespaceURI = namespaceURI
        self._prefix = prefix
        self._local = localName
        self._value = ""
        self.childNodes = NodeList()
        self.childNodes.append(Text())

    @property
    def localName(self):
        """Namespace-local name of this attribute."""
        if self._plain:
            return None
        if self._local is not None:
            return self._local
        return self._name.split(":", 1)[-1]

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        owner = self.ownerElement
        if owner is not None:
            owner._names.pop(self._name, None)
            owner._names[value] = self
        self._name = value

    nodeName = name

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = value
        self.childNodes[0].data = value

    nodeValue = value

    @property
    def prefix(self):
        return self._prefix

    @prefix.setter
    def prefix(self, prefix):
        if prefix == "xmlns" and self.namespaceURI and self.namespaceURI != XMLNS_NAMESPACE:
            raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix for the wrong namespace")
        self._prefix = prefix
        self.name = self.localName if prefix is None else f"{prefix}:{self.localName}"

    def unlink(self):
        owner = self.ownerElement
        if owner is not None:
            owner._names.pop(self._name, None)
            owner._full_names.pop((self.namespaceURI, self.localName), None)
        self.childNodes.clear()

    @property
    def isId(self):
        """True if this attribute is an ID."""
        return self._is_id

    @property
    def schemaType(self):
        """Schema type for this attribute."""
        return _no_type


class TypeInfo:
    __slots__ = "namespace", "name"

    def __init__(self, namespace, name):
        self.namespace = namespace
        self.name = name

    def __repr__(self):
        if self.namespace:
            return f"<{type(self).__name__} {self.name!r} (from {self.namespace!r})>"
        return f"<{type(self).__name__} {self.name!r}>"


_no_type = TypeInfo(None, None)


class NamedNodeMap:
    """The attribute list is a transient interface to the underlying
    dictionaries.  Mutations here will change the underlying element's
    dictionary."""

    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs = attrs
        self._attrsNS = attrsNS
        self._ownerElement = ownerElement

    @property
    def length(self):
        """Number of nodes in the NamedNodeMap."""
        return len(self._attrs)

    def __bool__(self):
        return bool(self._attrs)

    def __len__(self):
        return len(self._attrs)

    def __contains__(self, key):
        return key in (self._attrs if isinstance(key, str) else self._attrsNS)

    def __eq__(self, other):
        return self is other or (isinstance(other, NamedNodeMap) and self._attrs is other._attrs)

    __hash__ = None

    def item(self, index):
        names = list(self._attrs)
        return self._attrs[names[index]] if -len(names) <= index < len(names) else None

    def items(self):
        return [(node.nodeName, node.value) for node in self._attrs.values()]

    def itemsNS(self):
        return [((node.namespaceURI, node.localName), node.value)
                for node in self._attrs.values()]

    def keys(self):
        return self._attrs.keys()

    def keysNS(self):
        return self._attrsNS.keys()

    def values(self):
        return self._attrs.values()

    def get(self, name, value=None):
        return self._attrs.get(name, value)

    def __getitem__(self, key):
        return self._attrsNS[key] if isinstance(key, tuple) else self._attrs[key]

    def __setitem__(self, key, value):
        if isinstance(value, str):
            node = self._attrs.get(key)
            if node is None:
                node = Attr(key)
                node.ownerDocument = self._ownerElement.ownerDocument
                self.setNamedItem(node)
            node.value = value
        else:
            if not isinstance(value, Attr):
                raise TypeError("value must be a string or Attr object")
            self.setNamedItem(value)

    def __delitem__(self, key):
        self[key].unlink()

    def getNamedItem(self, name):
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._attrsNS.get((namespaceURI, localName))

    def removeNamedItem(self, name):
        node = self._attrs.get(name)
        if node is None:
            raise xml.dom.NotFoundErr()
        return self._removed(node)

    def removeNamedItemNS(self, namespaceURI, localName):
        node = self._attrsNS.get((namespaceURI, localName))
        if node is None:
            raise xml.dom.NotFoundErr()
        return self._removed(node)

    def _removed(self, node):
        del self._attrs[node.nodeName]
        self._attrsNS.pop((node.namespaceURI, node.localName), None)
        node.ownerElement = None
        return node

    def setNamedItem(self, node):
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr(
                f"{type(node).__name__} cannot be child of {type(self).__name__}")
        old = self._attrs.get(node.name)
        if old:
            old.unlink()
        self._attrs[node.name] = node
        self._attrsNS[node.namespaceURI, node.localName] = node
        node.ownerElement = self._ownerElement
        return old

    setNamedItemNS = setNamedItem


AttributeList = NamedNodeMap


class Element(Node):
    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    schemaType = _no_type
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE,
                         Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.parentNode = None
        self.tagName = self.nodeName = tagName
        self.prefix = prefix
        self.namespaceURI = namespaceURI
        self.childNodes = NodeList()
        self.nextSibling = self.previousSibling = None
        self._names = {}
        self._full_names = {}

    @property
    def localName(self):
        """Namespace-local name of this element."""
        if self._plain:
            return None
        return self.tagName.split(":", 1)[-1]

    @property
    def attributes(self):
        """NamedNodeMap of attributes on the element."""
        return NamedNodeMap(self._names, self._full_names, self)

    def unlink(self):
        for attr in list(self._names.values()):
            attr.unlink()
        Node.unlink(self)

    def getAttribute(self, attname):
        """Returns the value of the specified attribute, or an empty string."""
        attr = self._names.get(attname)
        return "" if attr is None else attr.value

    def getAttributeNS(self, namespaceURI, localName):
        attr = self._full_names.get((namespaceURI, localName))
        return "" if attr is None else attr.value

    def setAttribute(self, attname, value):
        attr = self.getAttributeNode(attname)
        if attr is None:
            attr = Attr(attname)
            attr.value = value
            attr.ownerDocument = self.ownerDocument
            self.setAttributeNode(attr)
        elif value != attr.value:
            attr.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, localname = _names(qualifiedName)
        attr = self.getAttributeNodeNS(namespaceURI, localname)
        if attr is None:
            attr = Attr(qualifiedName, namespaceURI, localname, prefix)
            attr.value = value
            attr.ownerDocument = self.ownerDocument
            self.setAttributeNode(attr)
            return
        if value != attr.value:
            attr.value = value
        if attr.prefix != prefix:
            attr.prefix = prefix

    def getAttributeNode(self, attrname):
        return self._names.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return self._full_names.get((namespaceURI, localName))

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr("attribute node already owned")
        old = self._names.get(attr.name)
        if old is not None:
            self.removeAttributeNode(old)
        its_old = self._full_names.get((attr.namespaceURI, attr.localName))
        if its_old is not None and its_old is not old:
            self.removeAttributeNode(its_old)
        self._names[attr.name] = attr
        self._full_names[attr.namespaceURI, attr.localName] = attr
        attr.ownerElement = self
        if old is not attr:
            return old if old is not None else its_old

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        attr = self._names.get(name)
        if attr is None:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(attr)

    def removeAttributeNS(self, namespaceURI, localName):
        attr = self._full_names.get((namespaceURI, localName))
        if attr is None:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(attr)

    def removeAttributeNode(self, node):
        if node is None or self._names.get(node.name) is None:
            raise xml.dom.NotFoundErr()
        node.unlink()
        node._is_id = False
        # The node itself stays as it was, but for who owns it.
        text = Text()
        text.data = node.value
        node.childNodes.append(text)
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        """Checks whether the element has an attribute with the specified name."""
        return name in self._names

    def hasAttributeNS(self, namespaceURI, localName):
        return (namespaceURI, localName) in self._full_names

    def hasAttributes(self):
        return bool(self._names)

    def getElementsByTagName(self, name):
        """Returns all descendant elements with the given tag name."""
        return _by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return _by_full_name(self, namespaceURI, localName, NodeList())

    def setIdAttribute(self, name):
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNS(self, namespaceURI, localName):
        self.setIdAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def setIdAttributeNode(self, idAttr):
        if idAttr is None or not self.isSameNode(idAttr.ownerElement):
            raise xml.dom.NotFoundErr()
        idAttr._is_id = True

    def __repr__(self):
        return f"<DOM Element: {self.tagName} at {id(self):#x}>"

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write an XML element to a file-like object."""
        writer.write(f"{indent}<{self.tagName}")
        for name, attr in self._names.items():
            writer.write(f' {name}="')
            _write_data(writer, attr.value)
            writer.write('"')
        children = self.childNodes
        if not children:
            writer.write(f"/>{newl}")
            return
        writer.write(">")
        if len(children) == 1 and children[0].nodeType in (Node.TEXT_NODE,
                                                           Node.CDATA_SECTION_NODE):
            children[0].writexml(writer, "", "", "")
        else:
            writer.write(newl)
            for node in children:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f"</{self.tagName}>{newl}")


class Childless:
    """Mixin that makes childless-ness easy to implement and avoids
    the complexity of the Node methods that deal with children."""

    __slots__ = ()

    attributes = None
    childNodes = EmptyNodeList()

    @property
    def firstChild(self):
        return None

    @property
    def lastChild(self):
        return None

    def appendChild(self, node):
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes cannot have children")

    def hasChildNodes(self):
        return False

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes do not have children")

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(self.nodeName + " nodes do not have children")

    def normalize(self):
        pass

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes do not have children")


class ProcessingInstruction(Childless, Node):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = target
        self.data = data

    @property
    def nodeValue(self):
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    @property
    def nodeName(self):
        return self.target

    @nodeName.setter
    def nodeName(self, value):
        self.target = value

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f"{indent}<?{self.target} {self.data}?>{newl}")


class CharacterData(Childless, Node):
    def __init__(self):
        self.ownerDocument = self.parentNode = None
        self.previousSibling = self.nextSibling = None
        self._data = ""
        Node.__init__(self)

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        self._data = data

    nodeValue = data

    @property
    def length(self):
        """Length of the string data."""
        return len(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        dots = "..." if len(self._data) > 10 else ""
        return f'<DOM {type(self).__name__} node "{self._data[:10]!r}{dots}">'

    def _sure(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr("offset cannot be negative")
        if offset >= len(self._data):
            raise xml.dom.IndexSizeErr("offset cannot be beyond end of data")
        if count < 0:
            raise xml.dom.IndexSizeErr("count cannot be negative")

    def substringData(self, offset, count):
        self._sure(offset, count)
        return self._data[offset:offset + count]

    def appendData(self, arg):
        self.data = self._data + arg

    def insertData(self, offset, arg):
        self._sure(offset)
        if arg:
            self.data = self._data[:offset] + arg + self._data[offset:]

    def deleteData(self, offset, count):
        self._sure(offset, count)
        if count:
            self.data = self._data[:offset] + self._data[offset + count:]

    def replaceData(self, offset, count, arg):
        self._sure(offset, count)
        if count:
            self.data = self._data[:offset] + arg + self._data[offset + count:]


class Text(CharacterData):
    nodeType = Node.TEXT_NODE
    nodeName = "#text"
    attributes = None

    def splitText(self, offset):
        if offset < 0 or offset > len(self._data):
            raise xml.dom.IndexSizeErr("illegal offset value")
        made = type(self)()
        made.data = self._data[offset:]
        made.ownerDocument = self.ownerDocument
        after = self.nextSibling
        if self.parentNode and self._is_in(self.parentNode):
            if after is None:
                self.parentNode.appendChild(made)
            else:
                self.parentNode.insertBefore(made, after)
        self.data = self._data[:offset]
        return made

    def _is_in(self, parent):
        return parent._place(self) is not None

    def writexml(self, writer, indent="", addindent="", newl=""):
        _write_data(writer, f"{indent}{self.data}{newl}")

    def _beside(self):
        """The texts that follow each other without anything between, this one among them."""
        nodes = [self]
        node = self.previousSibling
        while node is not None and node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            nodes.insert(0, node)
            node = node.previousSibling
        node = self.nextSibling
        while node is not None and node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            nodes.append(node)
            node = node.nextSibling
        return nodes

    @property
    def wholeText(self):
        """The text of all logically-adjacent text nodes."""
        return "".join(node.data for node in self._beside())

    def replaceWholeText(self, content):
        parent = self.parentNode
        for node in self._beside():
            if node is not self:
                parent.removeChild(node)
        if content:
            self.data = content
            return self
        parent.removeChild(self)
        return None

    @property
    def isWhitespaceInElementContent(self):
        """True iff this text node contains only whitespace and is in element-only content."""
        return False


class Comment(CharacterData):
    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def __init__(self, data):
        CharacterData.__init__(self)
        self._data = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "--" in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f"{indent}<!--{self.data}-->{newl}")


class CDATASection(Text):
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "]]>" in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f"<![CDATA[{self.data}]]>")


class ReadOnlySequentialNamedNodeMap:
    """Nodes by name that stay as they are."""

    def __init__(self, seq=()):
        self._seq = seq

    def __len__(self):
        return len(self._seq)

    @property
    def length(self):
        """Number of entries in the NamedNodeMap."""
        return len(self._seq)

    def getNamedItem(self, name):
        for node in self._seq:
            if node.nodeName == name:
                return node

    def getNamedItemNS(self, namespaceURI, localName):
        for node in self._seq:
            if node.namespaceURI == namespaceURI and node.localName == localName:
                return node

    def __getitem__(self, key):
        node = (self.getNamedItemNS(*key) if isinstance(key, tuple)
                else self.getNamedItem(key))
        if node is None:
            raise KeyError(key)
        return node

    def item(self, index):
        return self._seq[index] if 0 <= index < len(self._seq) else None

    def _fixed(self, *args):
        raise xml.dom.NoModificationAllowedErr("NamedNodeMap instance is read-only")

    removeNamedItem = removeNamedItemNS = setNamedItem = setNamedItemNS = _fixed


class Identified:
    """Mix-in class that supports the publicId and systemId attributes."""

    __slots__ = ()

    publicId = None
    systemId = None


class DocumentType(Identified, Childless, Node):
    nodeType = Node.DOCUMENT_TYPE_NODE
    nodeValue = None
    name = None
    internalSubset = None

    def __init__(self, qualifiedName):
        self.entities = ReadOnlySequentialNamedNodeMap()
        self.notations = ReadOnlySequentialNamedNodeMap()
        if qualifiedName:
            self.name = _names(qualifiedName)[1]
        self.nodeName = self.name

    def cloneNode(self, deep):
        if self.ownerDocument is not None:
            return None
        made = DocumentType(None)
        made.name = made.nodeName = self.name
        if deep:
            made.publicId, made.systemId = self.publicId, self.systemId
            made.internalSubset = self.internalSubset
            made.entities, made.notations = self.entities, self.notations
        self._tell(xml.dom.UserDataHandler.NODE_CLONED, self, made)
        return made

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(f"<!DOCTYPE {self.name}")
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        if self.internalSubset is not None:
            writer.write(f" [{self.internalSubset}]")
        writer.write(f">{newl}")


class Entity(Identified, Node):
    attributes = None
    nodeType = Node.ENTITY_NODE
    nodeValue = None

    def __init__(self, name, publicId, systemId, notation):
        self.nodeName = name
        self.notationName = notation
        self.childNodes = NodeList()
        self.publicId, self.systemId = publicId, systemId


class Notation(Identified, Childless, Node):
    nodeType = Node.NOTATION_NODE
    nodeValue = None

    def __init__(self, name, publicId, systemId):
        self.nodeName = name
        self.publicId, self.systemId = publicId, systemId


class DOMImplementation:
    _features = [("core", "1.0"), ("core", "2.0"), ("core", None), ("xml", "1.0"), ("xml", "2.0"),
                 ("xml", None), ("ls-load", "3.0"), ("ls-load", None)]

    def hasFeature(self, feature, version):
        return (feature.lower(), version or None) in self._features

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr("doctype object owned by another DOM tree")
        made = Document()
        made.doctype = doctype
        if doctype:
            doctype.parentNode = doctype.ownerDocument = made
            made.childNodes.append(doctype)
        made.implementation = self
        nothing = namespaceURI is None and qualifiedName is None and doctype is None
        if not qualifiedName and not nothing:
            raise xml.dom.InvalidCharacterErr("Element with no name")
        if not nothing:
            prefix, _ = _names(qualifiedName)
            if (prefix == "xml" and namespaceURI != xml.dom.XML_NAMESPACE):
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr("illegal use of prefix without namespaces")
            made.appendChild(made.createElementNS(namespaceURI, qualifiedName))
        return made

    def createDocumentType(self, qualifiedName, publicId, systemId):
        made = DocumentType(qualifiedName)
        made.publicId, made.systemId = publicId, systemId
        return made

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


class ElementInfo:
    """What is known of elements of a kind: nothing, without their declarations."""

    __slots__ = ("tagName",)

    def __init__(self, name):
        self.tagName = name

    def getAttributeType(self, aname):
        return _no_type

    def getAttributeTypeNS(self, namespaceURI, localName):
        return _no_type

    def isElementContent(self):
        return False

    def isEmpty(self):
        return False

    def isId(self, aname):
        return False

    def isIdNS(self, namespaceURI, localName):
        return False


class Document(Node):
    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    nodeValue = None
    attributes = None
    parentNode = None
    previousSibling = nextSibling = None
    implementation = DOMImplementation()
    actualEncoding = None
    encoding = None
    standalone = None
    version = None
    strictErrorChecking = False
    async_ = False
    errorHandler = None
    documentURI = None
    doctype = None
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE,
                         Node.DOCUMENT_TYPE_NODE)

    def __init__(self):
        self.doctype = None
        self.childNodes = NodeList()

    @property
    def documentElement(self):
        """Top-level element of this document."""
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node

    def appendChild(self, node):
        self._checked(node)
        if node.parentNode is not None:
            # Whoever adds the root again means to move it.
            node.parentNode.removeChild(node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement:
            raise xml.dom.HierarchyRequestErr("two document elements disallowed")
        return Node.appendChild(self, node)

    def removeChild(self, oldChild):
        Node.removeChild(self, oldChild)
        if self.doctype is oldChild:
            self.doctype = None
        return oldChild

    def unlink(self):
        if self.doctype is not None:
            self.doctype.unlink()
            self.doctype = None
        Node.unlink(self)

    def cloneNode(self, deep):
        if not deep:
            return None
        made = self.implementation.createDocument(None, None, None)
        made.encoding, made.standalone, made.version = (self.encoding, self.standalone,
                                                        self.version)
        for node in self.childNodes:
            child = _clone(node, deep, made)
            made.childNodes.append(child)
            if child.nodeType == Node.DOCUMENT_TYPE_NODE:
                made.doctype = child
            child.parentNode = made
        made._link()
        self._tell(xml.dom.UserDataHandler.NODE_CLONED, self, made)
        return made

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        return self._own(DocumentFragment())

    def createElement(self, tagName):
        return self._own(Element(tagName))

    def createTextNode(self, data):
        return self._own(_text(Text(), data))

    def createCDATASection(self, data):
        return self._own(_text(CDATASection(), data))

    def createComment(self, data):
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        attr = self._own(Attr(qName))
        attr.value = ""
        return attr

    def createElementNS(self, namespaceURI, qualifiedName):
        prefix, _ = _names(qualifiedName)
        return self._own(Element(qualifiedName, namespaceURI, prefix))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix, localName = _names(qualifiedName)
        return self._own(Attr(qualifiedName, namespaceURI, localName, prefix))

    def getElementById(self, id):
        waiting = [self.documentElement]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            for attr in node._names.values():
                if attr._is_id and attr.value == id:
                    return node
            waiting += [child for child in node.childNodes
                        if child.nodeType == Node.ELEMENT_NODE]
        return None

    def getElementsByTagName(self, name):
        return _by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return _by_full_name(self, namespaceURI, localName, NodeList())

    def isSupported(self, feature, version):
        return self.implementation.hasFeature(feature, version)

    def importNode(self, node, deep):
        if node.nodeType == Node.DOCUMENT_NODE:
            raise xml.dom.NotSupportedErr("cannot import document nodes")
        if node.nodeType == Node.DOCUMENT_TYPE_NODE:
            raise xml.dom.NotSupportedErr("cannot import document type nodes")
        return _clone(node, deep, self)

    def renameNode(self, n, namespaceURI, name):
        if n.ownerDocument is not self:
            raise xml.dom.WrongDocumentErr(
                "cannot rename nodes from other documents;\n"
                f"expected {self},\nfound {n.ownerDocument}")
        if n.nodeType not in (Node.ELEMENT_NODE, Node.ATTRIBUTE_NODE):
            raise xml.dom.NotSupportedErr(
                "renameNode() only applies to element and attribute nodes")
        prefix, localName = _names(name) if ":" in name else (None, name)
        if prefix == "xmlns" and namespaceURI != XMLNS_NAMESPACE and ":" in name:
            raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix")
        if (name == "xmlns" and n.nodeType == Node.ATTRIBUTE_NODE
                and namespaceURI != XMLNS_NAMESPACE):
            raise xml.dom.NamespaceErr("illegal use of the 'xmlns' attribute")
        owner = n.ownerElement if n.nodeType == Node.ATTRIBUTE_NODE else None
        if owner is not None:
            is_id = n._is_id
            owner.removeAttributeNode(n)
        if n.nodeType == Node.ATTRIBUTE_NODE:
            n._name, n._prefix, n._local = name, prefix, localName
        else:
            n.prefix, n.tagName, n.nodeName = prefix, name, name
        n.namespaceURI = namespaceURI
        n._plain = not namespaceURI
        if owner is not None:
            owner.setAttributeNode(n)
            n._is_id = is_id
        return n

    def writexml(self, writer, indent="", addindent="", newl="", encoding=None, standalone=None):
        declared = ""
        if encoding:
            declared += f'encoding="{encoding}"'
        if standalone is not None:
            declared += f'{" " if declared else ""}standalone="{"yes" if standalone else "no"}"'
        writer.write(f'<?xml version="1.0" {declared}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _text(node, data):
    if not isinstance(data, str):
        raise TypeError("node contents must be a string")
    node.data = data
    return node


def _clone(node, deep, owner):
    """
    A copy of a node, with what is in it, for a document.
    """
    imported = not node.ownerDocument or not node.ownerDocument.isSameNode(owner)
    operation = xml.dom.UserDataHandler
    operation = operation.NODE_IMPORTED if imported else operation.NODE_CLONED
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        made = owner.createElementNS(node.namespaceURI, node.nodeName)
        for attr in node._names.values():
            made.setAttributeNS(attr.namespaceURI, attr.nodeName, attr.value)
            own = made.getAttributeNodeNS(attr.namespaceURI, attr.localName)
            own.specified = attr.specified
        if deep:
            for child in node.childNodes:
                made.appendChild(_clone(child, deep, owner))
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        made = owner.createDocumentFragment()
        if deep:
            for child in node.childNodes:
                made.appendChild(_clone(child, deep, owner))
    elif kind == Node.TEXT_NODE:
        made = owner.createTextNode(node.data)
    elif kind == Node.CDATA_SECTION_NODE:
        made = owner.createCDATASection(node.data)
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        made = owner.createProcessingInstruction(node.target, node.data)
    elif kind == Node.COMMENT_NODE:
        made = owner.createComment(node.data)
    elif kind == Node.ATTRIBUTE_NODE:
        made = owner.createAttributeNS(node.namespaceURI, node.nodeName)
        made.specified = True
        made.value = node.value
    elif kind == Node.DOCUMENT_TYPE_NODE:
        assert node.ownerDocument is not owner
        made = owner.implementation.createDocumentType(node.name, node.publicId, node.systemId)
        made.ownerDocument = owner
        made.internalSubset = node.internalSubset
    else:
        raise xml.dom.NotSupportedErr(f"Cannot clone node {node!r}")
    node._tell(operation, node, made)
    return made


def _names(qualifiedName):
    prefix, colon, local = qualifiedName.partition(":")
    return (prefix, local) if colon else (None, prefix)


StringTypes = (str,)


class _Builder:
    """Makes the nodes of what a reader tells."""

    subset = None

    def __init__(self):
        self.document = Document()
        self._node = self.document
        self._cdata = None

    def _add(self, node):
        node.ownerDocument = self.document
        self._node._append(node)
        return node

    def start(self, name, attributes, scope, declared):
        uri, local = _split(name, scope)
        prefix = name.partition(":")[0] if ":" in name else EMPTY_PREFIX
        node = self._add(Element(name, uri, prefix, local))
        for its_prefix, its_uri in declared:
            if its_prefix:
                attr = Attr("xmlns:" + its_prefix, XMLNS_NAMESPACE, its_prefix, "xmlns")
            else:
                attr = Attr("xmlns", XMLNS_NAMESPACE, "xmlns", EMPTY_PREFIX)
            self._set(node, attr, its_uri)
        for key, value in attributes:
            if key == "xmlns" or key.startswith("xmlns:"):
                continue
            its_uri, its_local = _split(key, scope, False)
            its_prefix = key.partition(":")[0] if ":" in key else EMPTY_PREFIX
            self._set(node, Attr(key, its_uri, its_local, its_prefix), value)
        self._node = node

    def _set(self, node, attr, value):
        attr.value = value
        attr.ownerDocument = self.document
        attr.ownerElement = node
        node._names[attr._name] = attr
        node._full_names[attr.namespaceURI, attr._local] = attr

    def end(self, name, scope, declared):
        self._node = self._node.parentNode

    def cdata(self, begins):
        if begins:
            self._cdata = self._add(CDATASection())
        else:
            self._cdata = None

    def data(self, text):
        if self._cdata is not None:
            self._cdata._data += text
            return
        last = self._node.lastChild
        if last is not None and last.nodeType == Node.TEXT_NODE:
            last._data += text
            return
        self._add(Text())._data = text

    def comment(self, text):
        self._add(Comment(text))

    def pi(self, target, data):
        self._add(ProcessingInstruction(target, data))

    def doctype(self, name, public, system):
        made = DOMImplementation().createDocumentType(name, public, system)
        made.internalSubset = self.subset
        self.document.doctype = self._add(made)

    def declaration(self, text):
        words = dict(part.split("=", 1) for part in text.replace(" =", "=").replace(
            "= ", "=").split() if "=" in part)
        self.document.version = words.get("version", "").strip("'\"") or None
        self.document.encoding = words.get("encoding", "").strip("'\"") or None
        standalone = words.get("standalone", "").strip("'\"")
        if standalone:
            self.document.standalone = standalone == "yes"


def _built(data):
    builder = _Builder()
    reader = _Events(target=builder)
    reader._defaults = False
    reader.feed(data)
    reader.close()
    return builder.document


def parse(file, parser=None, bufsize=None):
    """Parse a file into a DOM by filename or file object."""
    if isinstance(file, str):
        with open(file, "rb") as opened:
            return _built(opened.read())
    return _built(file.read())


def parseString(string, parser=None):
    """Parse a file into a DOM from a string."""
    return _built(string)


def getDOMImplementation(features=None):
    if features:
        if isinstance(features, str):
            words = features.split()
            pairs = []
            for at, word in enumerate(words):
                if word[0] in "0123456789":
                    if not pairs:
                        raise ValueError(f"bad feature name: {word!r}")
                    continue
                version = words[at + 1] if words[at + 1:at + 2] and words[at + 1][0].isdigit() \
                    else None
                pairs.append((word, version))
            features = pairs
        for feature, version in features:
            if not Document.implementation.hasFeature(feature, version):
                return None
    return Document.implementation
