# AdaDelta

r = np.zeros(2)
s = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    r = beta * r + (1 - beta) * g ** 2
    delta = np.sqrt(s + epsilon) / np.sqrt(r + epsilon) * g  # if form = zeiler
    s = beta * s + (1 - beta) * delta ** 2  # if form = zeiler
    delta = np.sqrt(s + epsilon) / (epsilon + np.sqrt(r)) * g  # if form = lecture
    s = beta * s + (1 - beta) * (eta * delta) ** 2  # if form = lecture
    x = x - eta * delta
