package mx.icsoe.portal.contratista.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.DatosGenerales;
import mx.icsoe.portal.contratista.DomicilioSocial;
import mx.icsoe.portal.contratista.Seccion;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.contratista.Vigencias;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.interfaz.Dato;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import org.springframework.stereotype.Component;

/** Los datos generales como se leen antes de guardar y en el inicio: cada uno con su «Cambiar». */
@Component
class ResumenDeDatos {

    private static final String SIN_CAPTURAR = "Sin capturar";

    private final Domicilios domicilios;
    private final Vigencias vigencias;

    ResumenDeDatos(Domicilios domicilios, Vigencias vigencias) {
        this.domicilios = domicilios;
        this.vigencias = vigencias;
    }

    /** Con la vigencia del REPSE, si la dijo, para que vea que también quedó guardada. */
    List<Dato> conVigencia(DatosGenerales datos) {
        var vigencia = vigencias
                .vigente(datos.contratista().id())
                .map(dicha -> new Dato(
                        "Registro del REPSE",
                        "Vigente hasta el " + Fechas.dia(dicha.hasta()),
                        Seccion.ACUSE_REPSE.ruta()));
        return Stream.concat(de(datos).stream(), vigencia.stream()).toList();
    }

    List<Dato> de(DatosGenerales datos) {
        var contratista = datos.contratista();
        var contacto = datos.contacto().map(Version::valor);
        var renglones = new ArrayList<Dato>();
        renglones.add(Dato.fijo("RFC", contratista.rfc().valor()));
        renglones.add(Dato.fijo(
                contratista.esPersonaMoral() ? "Denominación o razón social" : "Nombre", contratista.nombre()));
        renglones.add(deContacto(
                "Correo electrónico", contacto.map(uno -> uno.correo().valor())));
        renglones.add(deContacto("Celular", contacto.map(Contacto::celular).map(Telefono::legible)));
        renglones.add(new Dato(
                "Teléfono fijo",
                contacto.map(Contacto::telefonoFijo).map(Telefono::legible).orElse("Sin teléfono fijo"),
                Seccion.CONTACTO.ruta()));
        if (contratista.esPersonaMoral()) {
            renglones.add(new Dato("Domicilio social", domicilio(datos), Seccion.DOMICILIO_SOCIAL.ruta()));
        }
        return List.copyOf(renglones);
    }

    private static Dato deContacto(String etiqueta, Optional<String> valor) {
        return new Dato(etiqueta, valor.orElse(SIN_CAPTURAR), Seccion.CONTACTO.ruta());
    }

    private String domicilio(DatosGenerales datos) {
        return datos.domicilioSocial()
                .map(Version::valor)
                .map(dicho -> switch (dicho) {
                    case DomicilioSocial.IgualAlFiscal igual -> "Igual al domicilio fiscal";
                    case DomicilioSocial.PorUbicar falta -> "Distinto del fiscal; falta ubicarlo";
                    case DomicilioSocial.Ubicado(var id) ->
                        domicilios
                                .leer(datos.contratista().id(), id)
                                .map(Domicilio::enUnaLinea)
                                .orElse(SIN_CAPTURAR);
                })
                .orElse(SIN_CAPTURAR);
    }
}
