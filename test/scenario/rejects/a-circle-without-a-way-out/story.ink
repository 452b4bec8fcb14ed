- (top)
+ (again) [再说]
  好。
  -> top
