# Gradient descent

for t in range(1, steps + 1):
    g = gradient(x)
    x = x - eta * g
