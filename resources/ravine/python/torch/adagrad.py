# AdaGrad
optimizer = torch.optim.Adagrad([x], lr=eta, eps=epsilon, initial_accumulator_value=initial)  # if placement = outside
