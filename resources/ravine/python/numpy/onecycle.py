# One cycle

def factor(k):
    peak = rise * horizon - 1
    if k <= peak and peak > 0:
        return 1 + (1 / div - 1) * (1 + math.cos(math.pi * k / peak)) / 2
    low = 1 / (div * final)
    share = min(1, (k - peak) / max(horizon - 1 - peak, 1e-300))
    return low + (1 - low) * (1 + math.cos(math.pi * share)) / 2
