package mx.icsoe.portal.plataforma.tablas;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lee una tabla entera, para las pruebas. */
record Tablas(List<List<String>> filas, List<Long> numeros, Lectura.@Nullable Ilegible tropiezo) {

    static Tablas leer(byte[] archivo) {
        return leer(archivo, TopesDeTabla.usuales());
    }

    static Tablas leer(byte[] archivo, TopesDeTabla topes) {
        List<List<String>> filas = new ArrayList<>();
        List<Long> numeros = new ArrayList<>();
        try (Tabla tabla = LectorDeTabla.abrir(new ByteArrayInputStream(archivo), topes)) {
            while (true) {
                switch (tabla.siguiente()) {
                    case Fila fila -> {
                        filas.add(fila.celdas());
                        numeros.add(fila.numero());
                    }
                    case Lectura.Fin _ -> {
                        return new Tablas(filas, numeros, null);
                    }
                    case Lectura.Ilegible tropiezo -> {
                        return new Tablas(filas, numeros, tropiezo);
                    }
                }
            }
        }
    }
}
