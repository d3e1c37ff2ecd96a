# NAdam

m = np.zeros(2)
s = np.zeros(2)
product = 1.0

for t in range(1, steps + 1):
    g = gradient(x)
    mu = beta1 * (1 - 0.96 ** (t * momentum_decay) / 2)
    mu_next = beta1 * (1 - 0.96 ** ((t + 1) * momentum_decay) / 2)
    product = product * mu
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * g ** 2
    n = mu_next * m / (1 - product * mu_next) + (1 - mu) * g / (1 - product)
    x = x - eta * n / (np.sqrt(s / (1 - beta2 ** t)) + epsilon)
