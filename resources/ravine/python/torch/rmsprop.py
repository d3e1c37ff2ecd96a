# RMSProp
optimizer = torch.optim.RMSprop([x], lr=eta, alpha=beta, eps=epsilon, momentum=momentum)  # if placement = outside and nesterov = false and centered = false
optimizer = torch.optim.RMSprop([x], lr=eta, alpha=beta, eps=epsilon, momentum=momentum, centered=True)  # if placement = outside and nesterov = false and centered = true
