# AdamW
optimizer = torch.optim.AdamW([x], lr=eta, betas=(beta1, beta2), eps=epsilon, weight_decay=decay)
