# AdaBelief

m = np.zeros(2)
s = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * (g - m) ** 2 + epsilon
    x = x - eta * m / (1 - beta1 ** t) / (np.sqrt(s / (1 - beta2 ** t)) + epsilon)
