# Inverse square root decay

def factor(k):
    return 1 / math.sqrt(1 + rate * k)
