# AdaGrad

r = np.zeros(2) + initial

for t in range(1, steps + 1):
    g = gradient(x)
    r = r + g ** 2
    x = x - eta * g / (epsilon + np.sqrt(r))  # if placement = outside
    x = x - eta * g / np.sqrt(r + epsilon)  # if placement = inside
