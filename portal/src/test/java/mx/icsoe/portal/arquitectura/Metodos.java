package mx.icsoe.portal.arquitectura;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Mide los métodos con el analizador del propio compilador. */
final class Metodos {

    /** Un método y las líneas que ocupa, anotaciones incluidas. */
    record Metodo(String archivo, String nombre, long lineas) {}

    private Metodos() {}

    static Stream<Metodo> de(List<Path> fuentes) throws IOException {
        var compilador = ToolProvider.getSystemJavaCompiler();
        try (var archivos = compilador.getStandardFileManager(null, null, null)) {
            var tarea = (JavacTask)
                    compilador.getTask(null, archivos, null, null, null, archivos.getJavaFileObjectsFromPaths(fuentes));
            var medidor = new Medidor(Trees.instance(tarea));
            for (CompilationUnitTree unidad : tarea.parse()) {
                medidor.scan(unidad, null);
            }
            return medidor.metodos.stream();
        }
    }

    private static final class Medidor extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final List<Metodo> metodos = new ArrayList<>();
        private final Trees arboles;

        private Medidor(Trees arboles) {
            this.arboles = arboles;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree metodo, @Nullable Void nada) {
            var unidad = getCurrentPath().getCompilationUnit();
            var posiciones = arboles.getSourcePositions();
            var renglones = unidad.getLineMap();
            long lineas = renglones.getLineNumber(posiciones.getEndPosition(unidad, metodo))
                    - renglones.getLineNumber(posiciones.getStartPosition(unidad, metodo))
                    + 1;
            metodos.add(new Metodo(
                    unidad.getSourceFile().getName(), metodo.getName().toString(), lineas));
            return super.visitMethod(metodo, null);
        }
    }
}
