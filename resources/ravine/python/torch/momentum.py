# Momentum
optimizer = torch.optim.SGD([x], lr=eta, momentum=beta, dampening=dampening)  # if form = undamped and beta_steps = 0
