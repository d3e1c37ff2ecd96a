# Lion

m = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    x = x - eta * (np.sign(beta1 * m + (1 - beta1) * g) + decay * x)
    m = beta2 * m + (1 - beta2) * g
