# Gradient clipping
x.grad.mul_(torch.clamp(norm / x.grad.norm(), max=1.0))
