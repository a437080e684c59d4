func.func @f(%a: index) {
  %0 = linalg.matmul {global_layer_idx = 6 : i32, type_layer_idx = 1 : i32} ins(%x, %y : tensor<4x8xf32>, tensor<8x2xf32>)
    outs(%z : tensor<4x2xf32>) -> tensor<4x2xf32>
  return
}
