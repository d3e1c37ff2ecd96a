# Momentum

v = np.zeros(2)

for t in range(1, steps + 1):
    g = gradient(x)
    decay = beta  # if beta_steps = 0
    decay = beta_from + (beta - beta_from) * min(1, (t - 1) / beta_steps)  # if beta_steps != 0
    v = np.where(t == 1, g, decay * v + (1 - dampening) * g)  # if form = undamped
    v = decay * v - eta * g  # if form = velocity
    v = decay * v + (1 - decay) * g  # if form = ema
    x = x + v  # if form = velocity
    x = x - eta * v  # if form != velocity
