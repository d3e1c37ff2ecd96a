# Quasi-hyperbolic momentum

v = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    v = beta * v + (1 - beta) * g
    x = x - eta * ((1 - nu) * g + nu * v)
