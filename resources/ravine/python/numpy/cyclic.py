# Cyclic rate

def factor(k):
    into = k % (up + down)
    height = min(into / up, (up + down - into) / down)
    height = height / 2 ** (k // (up + down))  # if halve = true
    return low + (1 - low) * height
