# The kernels translate the same rules for several processors (src/sim/lanes/kernel.h). Of a function
# that several sources hold, the linker keeps one for all of them, and where that is a kernel's it
# may ask for a processor that this machine does not have. So a kernel shares nothing with anybody but
# what is made for its own width.
find_program(NM nm REQUIRED)

set(found "")
foreach(object IN LISTS OBJECTS)
    if(NOT object MATCHES "kernel_(pair|v3|v4)")
        continue()
    endif()
    execute_process(COMMAND ${NM} -C --defined-only ${object}
                    OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "[][;]" " " symbols "${symbols}")
    string(REPLACE "\n" ";" symbols "${symbols}")
    get_filename_component(name ${object} NAME)
    set(own 0)
    foreach(symbol IN LISTS symbols)
        if(NOT symbol MATCHES " W ")
            continue()
        endif()
        if(symbol MATCHES "<(2|4|8)[,>]")
            math(EXPR own "${own} + 1")
        else()
            string(APPEND found "\n${name}: ${symbol}")
        endif()
    endforeach()
    if(own EQUAL 0)
        message(FATAL_ERROR "${name} holds no rule at all: is this the right file?")
    endif()
    set(seen TRUE)
endforeach()

if(NOT seen)
    message(FATAL_ERROR "no kernels among ${OBJECTS}")
endif()
if(found)
    message(FATAL_ERROR "Shared with other sources, and translated for one processor:${found}\n"
                        "Let it not be inline, or make it a template on the width.")
endif()
