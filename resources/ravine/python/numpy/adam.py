# Adam

m = np.zeros(2)
s = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    fresh1 = 1 - beta1  # if correction != average
    fresh2 = 1 - beta2  # if correction != average
    fresh1 = 1 / min(t, 1 / (1 - beta1))  # if correction = average
    fresh2 = 1 / min(t, 1 / (1 - beta2))  # if correction = average
    m = (1 - fresh1) * m + fresh1 * g
    s = (1 - fresh2) * s + fresh2 * g ** 2
    m_hat = m / (1 - beta1 ** t)  # if correction = bias
    s_hat = s / (1 - beta2 ** t)  # if correction = bias
    m_hat = m  # if correction != bias
    s_hat = s  # if correction != bias
    x = x - eta * m_hat / (np.sqrt(s_hat) + epsilon)  # if placement = outside
    x = x - eta * m_hat / np.sqrt(s_hat + epsilon)  # if placement = inside
