# NovoGrad

v = 0.0
m = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    v = np.where(t == 1, np.sum(g ** 2), beta2 * v + (1 - beta2) * np.sum(g ** 2))
    m = beta1 * m + g / np.sqrt(v + epsilon) + decay * x
    x = x - eta * m
