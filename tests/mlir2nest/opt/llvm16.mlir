#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#strides = dense<[2, 1]> : tensor<2xi64>
!image = tensor<1x4x11x9xf32>
module attributes {torch.debug_module_name = "Small"} {
  func.func @forward(%x: !image, %q: tensor<2x8xi8>, %p: tensor<8x3xi8>, %b: tensor<3x4x5xf32>, %c: tensor<3x5x6xf32>) -> (tensor<2x7xf32>, tensor<2x3xi32>, tensor<3x4x6xf32>) {
    %w = arith.constant dense<1.000000e+00> : tensor<6x4x3x3xf32>
    %zero = arith.constant 0.000000e+00 : f32
    %z8 = arith.constant 3 : i32
    %0 = tensor.empty() : tensor<1x6x5x7xf32>
    %1 = linalg.fill ins(%zero : f32) outs(%0 : tensor<1x6x5x7xf32>) -> tensor<1x6x5x7xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = #strides} ins(%x, %w : !image, tensor<6x4x3x3xf32>) outs(%1 : tensor<1x6x5x7xf32>) -> tensor<1x6x5x7xf32> // the first
    %d = arith.constant dense<2.000000e+00> : tensor<2x2x7xf32>
    %3 = tensor.empty() : tensor<1x5x4x7xf32>
    %4 = linalg.depthwise_conv_2d_nhwc_hwc {dilations = dense<1> : vector<2xi64>, num_banks = 3 : i8, strides = dense<1> : vector<2xi64>} ins(%2, %d : tensor<1x6x5x7xf32>, tensor<2x2x7xf32>) outs(%3 : tensor<1x5x4x7xf32>) -> tensor<1x5x4x7xf32>
    %5 = tensor.collapse_shape %4 [[0, 1], [2, 3]] : tensor<1x5x4x7xf32> into tensor<5x28xf32>
    %6 = tensor.extract_slice %5[0, 0] [2, 28] [1, 1] : tensor<5x28xf32> to tensor<2x28xf32>
    %v = arith.constant dense<5.000000e-01> : tensor<7x28xf32>
    %7 = tensor.empty() : tensor<2x7xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6, %v : tensor<2x28xf32>, tensor<7x28xf32>) outs(%7 : tensor<2x7xf32>) {
    ^bb0(%in: f32, %in_0: f32, %out: f32):
      %m = arith.mulf %in, %in_0 : f32
      %s = arith.addf %out, %m : f32
      linalg.yield %s : f32
    } -> tensor<2x7xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x7xf32>) outs(%7 : tensor<2x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %m = arith.mulf %in, %in : f32
      linalg.yield %m : f32
    } -> tensor<2x7xf32>
    %10 = tensor.empty() : tensor<2x3xi32>
    %11 = linalg.quantized_matmul ins(%q, %p, %z8, %z8 : tensor<2x8xi8>, tensor<8x3xi8>, i32, i32) outs(%10 : tensor<2x3xi32>) -> tensor<2x3xi32>
    %12 = tensor.empty() : tensor<3x4x6xf32>
    %13 = linalg.batch_matmul {layer_group = 0x10 : i64} ins(%b, %c : tensor<3x4x5xf32>, tensor<3x5x6xf32>) outs(%12 : tensor<3x4x6xf32>) -> tensor<3x4x6xf32>
    return %9, %11, %13 : tensor<2x7xf32>, tensor<2x3xi32>, tensor<3x4x6xf32>
  }
}
