# Cosine annealing with warm restarts

def factor(k):
    while k >= period:
        k = k - period
        period = period * stretch
    return low + (1 - low) * (1 + math.cos(math.pi * k / period)) / 2
