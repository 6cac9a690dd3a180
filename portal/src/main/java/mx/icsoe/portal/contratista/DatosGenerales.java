package mx.icsoe.portal.contratista;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Los datos generales de un contratista como están hoy.
 *
 * @param domicilioSocial vacío mientras no responda; siempre vacío en persona física
 */
public record DatosGenerales(
        Contratista contratista,
        Optional<Version<Contacto>> contacto,
        Optional<Version<DomicilioSocial>> domicilioSocial,
        Optional<Registro> registro) {

    public EstadoDeDatosGenerales estado() {
        var pendientes = pendientes();
        if (contacto.isEmpty() && domicilioSocial.isEmpty()) {
            return new EstadoDeDatosGenerales.SinEmpezar();
        }
        return registro.filter(guardado -> pendientes.isEmpty())
                .<EstadoDeDatosGenerales>map(guardado -> new EstadoDeDatosGenerales.Guardados(guardado.guardado()))
                .orElseGet(() -> new EstadoDeDatosGenerales.EnRegistro(pendientes));
    }

    /** Las secciones que faltan, en el orden de la guía. */
    public List<Seccion> pendientes() {
        var pendientes = new ArrayList<Seccion>();
        if (contacto.isEmpty()) {
            pendientes.add(Seccion.CONTACTO);
        }
        if (contratista.esPersonaMoral() && domicilioSocial.isEmpty()) {
            pendientes.add(Seccion.DOMICILIO_SOCIAL);
        }
        return List.copyOf(pendientes);
    }
}
