# klantkring_embed(LAYER FILE FUNCTION): makes the text of FILE a part of the layer, as what the
# function `std::string_view scenario::FUNCTION()` returns. For files that the program cannot do
# without, wherever it stands.
function(klantkring_embed layer file function)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} KLANTKRING_TEXT)
    set(KLANTKRING_FUNCTION ${function})
    set(source ${CMAKE_BINARY_DIR}/embedded/${function}.cpp)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded_text.cpp.in ${source} @ONLY)
    target_sources(klantkring_${layer} PRIVATE ${source})
endfunction()
