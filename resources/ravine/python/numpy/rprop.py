# Rprop

D = np.zeros(2) + eta
G = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    turn = g * G
    grown = np.minimum(grow * D, max_)
    shrunk = np.maximum(shrink * D, min_)
    D = np.where(turn > 0, grown, np.where(turn < 0, shrunk, D))
    g = np.where(turn < 0, 0, g)
    x = x - scale * D * np.sign(g)
    G = g
