package mx.icsoe.portal.usuarios;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratista.Altas;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Por quiénes puede trabajar un capturista: solo donde está activo. */
@Service
public class ServiciosDelCapturista {

    private final UsuariosGuardados usuarios;
    private final Altas contratistas;

    ServiciosDelCapturista(UsuariosGuardados usuarios, Altas contratistas) {
        this.usuarios = usuarios;
        this.contratistas = contratistas;
    }

    /** Sus contratistas, por nombre. */
    @Transactional(readOnly = true)
    public List<Servicio> de(CapturistaId capturista) {
        var suyos = usuarios.dondeEstaActivo(capturista);
        Map<ContratistaId, Contratista> conocidos =
                contratistas.de(suyos.stream().map(Usuario::contratista).toList()).stream()
                        .collect(Collectors.toMap(Contratista::id, Function.identity()));
        return suyos.stream()
                .flatMap(usuario -> Optional.ofNullable(conocidos.get(usuario.contratista())).stream()
                        .map(contratista -> servicio(contratista, usuario)))
                .sorted(Comparator.comparing(Servicio::nombre)
                        .thenComparing(servicio -> servicio.rfc().valor()))
                .toList();
    }

    /** El servicio a un contratista, mientras siga activo. */
    @Transactional(readOnly = true)
    public Optional<Servicio> de(CapturistaId capturista, ContratistaId contratista) {
        return usuarios.activo(capturista, contratista)
                .map(usuario -> servicio(contratistas.de(usuario.contratista()), usuario));
    }

    private static Servicio servicio(Contratista contratista, Usuario usuario) {
        return new Servicio(contratista.id(), contratista.rfc(), contratista.nombre(), usuario.facultades());
    }
}
