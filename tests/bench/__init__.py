"""Measurements that are run by hand: no test, no threshold, honest figures."""
