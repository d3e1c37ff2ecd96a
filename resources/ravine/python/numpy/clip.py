# Gradient clipping

def clipped(x):
    g = gradient(x)
    return g * np.minimum(1, norm / np.sqrt(np.sum(g ** 2)))
