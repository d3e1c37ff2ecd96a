# Exponential decay

def factor(k):
    return math.exp(-rate * k)
