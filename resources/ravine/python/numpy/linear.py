# Linear decay

def factor(k):
    return max(0, 1 - k / horizon)
