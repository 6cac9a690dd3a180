package mx.icsoe.portal.trabajadores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.EscritorDeTabla;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.LectorDeTabla;
import mx.icsoe.portal.plataforma.tablas.Lectura;
import mx.icsoe.portal.plataforma.tablas.Tabla;
import mx.icsoe.portal.plataforma.tablas.TopesDeTabla;
import org.springframework.stereotype.Service;

/** El mismo archivo con una columna más, que dice qué pasó con cada fila. Corregido, se puede volver a subir. */
@Service
public class ReporteDeCarga {

    private static final String ERROR = "Error";
    private static final int VENTANA = 2_000;
    private static final int ANCHO = 22;
    private static final int ANCHO_DEL_ERROR = 80;

    private final Almacen almacen;
    private final Cargas cargas;

    ReporteDeCarga(Almacen almacen, Cargas cargas) {
        this.almacen = almacen;
        this.cargas = cargas;
    }

    /** Qué filas lleva el reporte. */
    public enum Filas {
        TODAS,
        /** Las que no se guardaron: corregidas se suben ellas solas, sin chocar con las que ya están. */
        CON_ERROR
    }

    /**
     * Lo escribe conforme vuelve a leer el archivo.
     *
     * @param abrir recibe las columnas y da dónde se escriben
     */
    public void escribir(Carga carga, Filas cuales, Function<List<ColumnaDeTabla>, EscritorDeTabla> abrir) {
        try (Tabla tabla = LectorDeTabla.abrir(almacen.abrir(carga.huella()), TopesDeTabla.usuales())) {
            Lectura primera = tabla.siguiente();
            Encabezado encabezado = primera instanceof Fila fila ? Encabezado.de(fila) : Encabezado.oficial();
            List<ColumnaDeTabla> columnas = columnas(primera, encabezado);
            try (EscritorDeTabla escritor = abrir.apply(columnas)) {
                List<Fila> ventana = new ArrayList<>();
                Lectura lectura = encabezado.presente() ? tabla.siguiente() : primera;
                for (; lectura instanceof Fila fila; lectura = tabla.siguiente()) {
                    ventana.add(fila);
                    if (ventana.size() == VENTANA) {
                        vaciar(carga, cuales, ventana, encabezado, columnas.size(), escritor);
                    }
                }
                vaciar(carga, cuales, ventana, encabezado, columnas.size(), escritor);
            }
        }
    }

    private static List<ColumnaDeTabla> columnas(Lectura primera, Encabezado encabezado) {
        List<String> titulos = primera instanceof Fila fila && encabezado.presente()
                ? fila.celdas()
                : List.of("NSS", "CURP", "SBC", "NOMBRE");
        List<ColumnaDeTabla> columnas = new ArrayList<>();
        for (int i = 0; i < titulos.size(); i++) {
            boolean deAntes = titulos.get(i).equals(ERROR);
            columnas.add(ColumnaDeTabla.texto(deAntes ? "Error anterior" : titulos.get(i), ANCHO));
        }
        columnas.add(ColumnaDeTabla.general(ERROR, ANCHO_DEL_ERROR));
        return columnas;
    }

    private void vaciar(
            Carga carga,
            Filas cuales,
            List<Fila> ventana,
            Encabezado encabezado,
            int columnas,
            EscritorDeTabla escritor) {
        if (ventana.isEmpty()) {
            return;
        }
        Map<Long, String> errores = cargas
                .tropiezosEntre(
                        carga.contratista(),
                        carga.id(),
                        ventana.getFirst().numero(),
                        ventana.getLast().numero())
                .stream()
                .filter(tropiezo -> cuales == Filas.TODAS || !tropiezo.motivo().soloAvisa())
                .collect(Collectors.groupingBy(
                        Tropiezo::fila, Collectors.mapping(ReporteDeCarga::frase, Collectors.joining(". "))));
        for (Fila fila : ventana) {
            if (cuales == Filas.CON_ERROR && !errores.containsKey(fila.numero())) {
                continue;
            }
            List<String> celdas = encabezado.renglon(fila);
            while (celdas.size() < columnas - 1) {
                celdas.add("");
            }
            celdas.add(columnas - 1, errores.getOrDefault(fila.numero(), ""));
            escritor.fila(celdas);
        }
        ventana.clear();
    }

    private static String frase(Tropiezo tropiezo) {
        return tropiezo.motivo().mensaje()
                + tropiezo.sugerencia()
                        .map(valor -> "; " + tropiezo.motivo().conocido(valor))
                        .orElse("");
    }
}
