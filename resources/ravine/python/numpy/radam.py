# Rectified Adam

m = np.zeros(2)
s = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * g ** 2
    most = 2 / (1 - beta2) - 1
    rho = most - 2 * t * beta2 ** t / (1 - beta2 ** t)
    c = np.sqrt(np.maximum(0, (rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho)))
    m_hat = m / (1 - beta1 ** t)
    x = x - eta * np.where(rho > threshold, c * m_hat / (np.sqrt(s / (1 - beta2 ** t)) + epsilon), m_hat)
