package mx.icsoe.portal.usuarios;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratista.Altas;
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
        return usuarios.dondeEstaActivo(capturista).stream()
                .map(this::servicio)
                .sorted(Comparator.comparing(Servicio::nombre)
                        .thenComparing(servicio -> servicio.rfc().valor()))
                .toList();
    }

    /** El servicio a un contratista, mientras siga activo. */
    @Transactional(readOnly = true)
    public Optional<Servicio> de(CapturistaId capturista, ContratistaId contratista) {
        return usuarios.activo(capturista, contratista).map(this::servicio);
    }

    private Servicio servicio(Usuario usuario) {
        var contratista = contratistas.de(usuario.contratista());
        return new Servicio(contratista.id(), contratista.rfc(), contratista.nombre(), usuario.facultades());
    }
}
