# RMSProp

s = np.zeros(2)
a = np.zeros(2)
b = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    g = gradient(x - eta * momentum * b)  # if nesterov = true
    s = beta * s + (1 - beta) * g ** 2
    a = beta * a + (1 - beta) * g  # if centered = true
    q = np.maximum(s - a ** 2, 0)  # if centered = true
    q = s  # if centered = false
    b = momentum * b + g / np.sqrt(q + epsilon)  # if placement = inside
    b = momentum * b + g / (epsilon + np.sqrt(q))  # if placement = outside
    x = x - eta * b
