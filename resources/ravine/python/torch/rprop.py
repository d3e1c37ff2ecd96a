# Rprop
optimizer = torch.optim.Rprop([x], lr=eta, etas=(shrink, grow), step_sizes=(min_, max_))  # if schedules = 0
