// Stands for the tests whose precompiled headers it holds; never run.
int main() { return 0; }
