sol 1
solver glpk
status optimal
objective -9
bound -9
value b 1
value c 1
end 2
sol 1
solver glpk
status optimal
objective -9
bound -9
value b 1
value c 1
end 2
