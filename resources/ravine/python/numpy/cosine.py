# Cosine annealing

def factor(k):
    return low + (1 - low) * (1 + math.cos(math.pi * min(k, horizon) / horizon)) / 2
