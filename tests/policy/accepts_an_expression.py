# policy: expression
sum(p * 0.9 if p > 100 else p for p in prices) + (lambda x: x)(1) + max({"a": 1}.values())
