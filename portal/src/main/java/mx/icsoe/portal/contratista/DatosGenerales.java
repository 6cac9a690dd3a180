package mx.icsoe.portal.contratista;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.documentos.Documento;

/**
 * Los datos generales de un contratista como están hoy.
 *
 * @param domicilioSocial vacío mientras no responda; siempre vacío en persona física
 * @param acuse el de registro en el padrón de la STPS
 * @param registro el último «Guardar» del paso 18
 */
public record DatosGenerales(
        Contratista contratista,
        Optional<Version<Contacto>> contacto,
        Optional<Version<DomicilioSocial>> domicilioSocial,
        Optional<Documento> acuse,
        Optional<Registro> registro) {

    public EstadoDeDatosGenerales estado() {
        var pendientes = pendientes();
        if (contacto.isEmpty() && domicilioSocial.isEmpty() && acuse.isEmpty()) {
            return new EstadoDeDatosGenerales.SinEmpezar();
        }
        return registro.filter(ultimo -> pendientes.isEmpty())
                .<EstadoDeDatosGenerales>map(ultimo -> new EstadoDeDatosGenerales.Guardados(ultimo.guardado()))
                .orElseGet(() -> new EstadoDeDatosGenerales.EnRegistro(pendientes));
    }

    /** Las secciones que faltan, en el orden de la guía. */
    public List<Seccion> pendientes() {
        var pendientes = new ArrayList<Seccion>();
        if (contacto.isEmpty()) {
            pendientes.add(Seccion.CONTACTO);
        }
        boolean domicilioListo = domicilioSocial
                .map(Version::valor)
                .map(DomicilioSocial::completo)
                .orElse(false);
        if (contratista.esPersonaMoral() && !domicilioListo) {
            pendientes.add(Seccion.DOMICILIO_SOCIAL);
        }
        if (acuse.isEmpty()) {
            pendientes.add(Seccion.ACUSE_REPSE);
        }
        return List.copyOf(pendientes);
    }

    /** Las secciones que le tocan, en el orden de la guía. */
    public List<Seccion> secciones() {
        return Seccion.de(contratista.rfc().tipoPersona());
    }
}
