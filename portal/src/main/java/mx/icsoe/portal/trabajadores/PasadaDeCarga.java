package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.LectorDeTabla;
import mx.icsoe.portal.plataforma.tablas.Lectura;
import mx.icsoe.portal.plataforma.tablas.Tabla;
import mx.icsoe.portal.plataforma.tablas.TopesDeTabla;
import org.springframework.stereotype.Component;

/** Una pasada por un archivo, desde donde se quedó la anterior, de tanda en tanda. */
@Component
class PasadaDeCarga {

    private final Almacen almacen;
    private final TandaDeCarga tandas;

    PasadaDeCarga(Almacen almacen, TandaDeCarga tandas) {
        this.almacen = almacen;
        this.tandas = tandas;
    }

    /** Lo procesa hasta el final, o hasta que deje de ser suyo; si algo falla, lo ya guardado se queda guardado. */
    void pasar(Carga carga, UUID turno) {
        try (Tabla tabla = LectorDeTabla.abrir(almacen.abrir(carga.huella()), TopesDeTabla.usuales())) {
            Lectura primera = tabla.siguiente();
            Encabezado encabezado = primera instanceof Fila fila ? Encabezado.de(fila) : Encabezado.oficial();
            boolean titulos = primera instanceof Fila && encabezado.presente();
            var renglones = new Renglones(tabla, encabezado, titulos ? tabla.siguiente() : primera, carga.punto());
            OptionalLong total = tabla.total();
            if (total.isPresent()) {
                tandas.anotarTotal(carga, OptionalLong.of(total.getAsLong() - (titulos ? 1 : 0)));
            }
            Optional<Carga> sigue = Optional.of(carga);
            while (sigue.isPresent()) {
                sigue = tandas.guardar(sigue.get(), turno, renglones);
            }
        }
    }
}
