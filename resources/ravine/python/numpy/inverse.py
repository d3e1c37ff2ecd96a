# Inverse time decay

def factor(k):
    return 1 / (1 + rate * k)
