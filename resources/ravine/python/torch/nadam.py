# NAdam
optimizer = torch.optim.NAdam([x], lr=eta, betas=(beta1, beta2), eps=epsilon, momentum_decay=momentum_decay, foreach=True)
