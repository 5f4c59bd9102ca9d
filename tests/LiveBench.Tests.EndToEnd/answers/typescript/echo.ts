{function} {
  return value;
}
