# Linear warm-up

def factor(k):
    return from_ + (1 - from_) * min(1, k / steps)
