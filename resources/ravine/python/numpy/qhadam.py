# Quasi-hyperbolic Adam

m = np.zeros(2)
s = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * g ** 2
    root = np.sqrt((1 - nu2) * g ** 2 + nu2 * s / (1 - beta2 ** t)) + epsilon
    x = x - eta * ((1 - nu1) * g + nu1 * m / (1 - beta1 ** t)) / root
