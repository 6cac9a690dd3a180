package mx.icsoe.portal.usuarios.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import mx.icsoe.portal.contratista.ErrataDeCorreo;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.usuarios.DatosDeUsuario;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import mx.icsoe.portal.usuarios.Usuario;
import org.jspecify.annotations.Nullable;

/**
 * Lo que el contratista escribió de un capturista, tal cual.
 *
 * @param id el que tendrá; la página lo trae desde que se abre, para que un doble clic no lo registre dos veces
 * @param revisado el correo dudoso que ya se le pidió revisar
 */
public record UsuarioForm(
        String id,
        String curp,
        String nombre,
        String correo,
        String correoOtraVez,
        String celular,
        Set<Facultad> facultades,
        String revisado) {

    private static final int LARGO_DE_NOMBRE = 150;

    public UsuarioForm {
        facultades = Set.copyOf(facultades);
    }

    static UsuarioForm vacio(UUID id) {
        return new UsuarioForm(id.toString(), "", "", "", "", "", Set.of(Facultad.CAPTURAR), "");
    }

    /** Con lo que ya se sabe de quien se vuelve a invitar. */
    static UsuarioForm de(UUID id, Usuario usuario) {
        var datos = usuario.datos();
        var celular = datos.celular();
        return new UsuarioForm(
                id.toString(),
                datos.curp().valor(),
                datos.nombre(),
                datos.correo().valor(),
                datos.correo().valor(),
                celular == null ? "" : celular.legible(),
                usuario.facultades(),
                "");
    }

    static UsuarioForm de(Map<String, String> campos) {
        return de(campo -> Optional.ofNullable(campos.get(campo)));
    }

    static UsuarioForm de(Recuperado recuperado) {
        return de(recuperado::uno);
    }

    private static UsuarioForm de(Function<String, Optional<String>> campos) {
        return new UsuarioForm(
                campos.apply("usuario").orElse(""),
                campos.apply("curp").orElse(""),
                campos.apply("nombre").orElse(""),
                campos.apply("correo").orElse(""),
                campos.apply("correoOtraVez").orElse(""),
                campos.apply("celular").orElse(""),
                facultades(campos),
                campos.apply("revisado").orElse(""));
    }

    static Set<Facultad> facultades(Function<String, Optional<String>> campos) {
        var facultades = EnumSet.noneOf(Facultad.class);
        campos.apply("capturar").ifPresent(si -> facultades.add(Facultad.CAPTURAR));
        campos.apply("cargar").ifPresent(si -> facultades.add(Facultad.CARGAR_TRABAJADORES));
        campos.apply("enviar").ifPresent(si -> facultades.add(Facultad.ENVIAR_A_FIRMA));
        return facultades;
    }

    public boolean puede(Facultad facultad) {
        return facultades.contains(facultad);
    }

    /** La dirección que quizá se quiso escribir, si no se ha pedido ya que la revise. */
    public @Nullable Correo sugerido() {
        return Correo.leer(correo)
                .filter(leido -> !leido.valor().equals(revisado))
                .flatMap(ErrataDeCorreo::sugerencia)
                .orElse(null);
    }

    List<Falta> faltas() {
        var faltas = new ArrayList<Falta>();
        faltaEnCurp(curp).ifPresent(motivo -> faltas.add(motivo.en("curp")));
        if (nombreLimpio().isEmpty()) {
            faltas.add(MotivoDeUsuarios.NOMBRE_VACIO.en("nombre"));
        } else if (nombreLimpio().length() > LARGO_DE_NOMBRE) {
            faltas.add(MotivoDeUsuarios.NOMBRE_LARGO.en("nombre"));
        }
        var leido = Correo.leer(correo);
        if (leido.isEmpty()) {
            faltas.add(MotivoDeContratista.CORREO.en("correo"));
        } else if (!leido.equals(Correo.leer(correoOtraVez))) {
            faltas.add(MotivoDeUsuarios.CORREO_DISTINTO.en("correoOtraVez"));
        } else if (sugerido() != null) {
            faltas.add(MotivoDeUsuarios.CORREO_DUDOSO.en("correo"));
        }
        if (!celular.isBlank() && Telefono.leer(celular).isEmpty()) {
            faltas.add(MotivoDeContratista.CELULAR.en("celular"));
        }
        return List.copyOf(faltas);
    }

    /** Lo escrito, ya sin faltas. */
    DatosDeUsuario datos() {
        return new DatosDeUsuario(
                Curp.leer(curp).orElseThrow(),
                nombreLimpio(),
                Correo.leer(correo).orElseThrow(),
                Telefono.leer(celular).orElse(null));
    }

    static Optional<MotivoDeUsuarios> faltaEnCurp(String curp) {
        if (curp.isBlank()) {
            return Optional.of(MotivoDeUsuarios.CURP_VACIA);
        }
        return Curp.leer(curp).isEmpty() ? Optional.of(MotivoDeUsuarios.CURP_FORMA) : Optional.empty();
    }

    private String nombreLimpio() {
        return nombre.strip().replaceAll("\\s+", " ");
    }
}
