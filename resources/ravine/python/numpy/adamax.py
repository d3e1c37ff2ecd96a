# Adamax

m = np.zeros(2)
u = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    m = beta1 * m + (1 - beta1) * g
    u = np.maximum(beta2 * u, np.abs(g))  # if form = lecture
    x = x - eta * m / (1 - beta1 ** t) / (epsilon + u)  # if form = lecture
    u = np.maximum(beta2 * u, np.abs(g) + epsilon)  # if form = pytorch
    x = x - eta * m / (1 - beta1 ** t) / u  # if form = pytorch
