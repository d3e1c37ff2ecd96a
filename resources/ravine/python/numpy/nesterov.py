# Nesterov momentum

v = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    v = beta * v - eta * gradient(x + beta * v)  # if form = lookahead
    x = x + v  # if form = lookahead
    v = beta * v + g  # if form = pytorch
    x = x - eta * (g + beta * v)  # if form = pytorch
